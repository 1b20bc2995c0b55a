// ISA-L's igzip: deflates in one pass with Huffman codes that are made beforehand. Any version from 2.30 on.
#include <isa-l/igzip_lib.h>
