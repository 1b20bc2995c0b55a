// libxlsxwriter: writes SpreadsheetML. Version 1.1.4 is the oldest accepted: tables and chart alt text came before it.
// Its pkg-config file states no usable version, so the header's own number is checked here.
#include <xlsxwriter.h>
#if LXW_VERSION_ID < 114
#error "libxlsxwriter 1.1.4 or newer is needed"
#endif

// libxlsxwriter prints its warnings with fprintf(stderr, ...) and has no switch for that. C lets `stderr` be assigned
// where it is a variable, as in glibc; Swift does not, because it is shared state.
static inline void pledgebook_silence_stdio(void) {
#ifdef __GLIBC__
    FILE *silent = fopen("/dev/null", "we");
    if (silent) stderr = silent;
#endif
}
