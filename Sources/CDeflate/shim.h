// libdeflate: whole-buffer inflate and CRC-32, several times faster than zlib. Any version from 1.14 on.
#include <libdeflate.h>
