print("pledgebook")
