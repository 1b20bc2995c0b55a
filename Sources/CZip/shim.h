// libzip: the ZIP container of an OPC package. Any version from 1.7.3 on.
#include <zip.h>
