// What libFuzzer offers to a custom mutator; it comes with no header.
#include <stddef.h>
#include <stdint.h>

// Changes the bytes at random, in place, and gives their new number, at most `limit`.
size_t LLVMFuzzerMutate(uint8_t *bytes, size_t count, size_t limit);
