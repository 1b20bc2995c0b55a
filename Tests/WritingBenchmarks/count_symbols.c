// How often each symbol of DEFLATE occurs in files, as Swift arrays: what Scripts/count-symbols is made of.
#include <isa-l/igzip_lib.h>
#include <stdio.h>
#include <stdlib.h>

// Relative to the most frequent, which is 999. A symbol that never occurs counts once, as any text may hold it.
static void print(const char *name, const uint64_t *counts, int count, const char *end) {
    uint64_t most = 1;
    for (int i = 0; i < count; i++)
        if (counts[i] > most) most = counts[i];
    printf("        %s: [\n", name);
    for (int i = 0; i < count; i++) {
        uint64_t scaled = (counts[i] * 999 + most / 2) / most;
        printf("%s%llu,%s", i % 20 == 0 ? "            " : " ", (unsigned long long)(scaled ? scaled : 1),
               i % 20 == 19 || i + 1 == count ? "\n" : "");
    }
    printf("        ]%s\n", end);
}

int main(int argc, char **argv) {
    static struct isal_huff_histogram counts;
    static uint8_t bytes[1 << 24];
    for (int i = 1; i < argc; i++) {
        FILE *file = fopen(argv[i], "rb");
        if (!file) return perror(argv[i]), 1;
        size_t size = fread(bytes, 1, sizeof bytes, file);
        fclose(file);
        isal_update_histogram(bytes, (int)size, &counts);
    }
    print("literalsAndLengths", counts.lit_len_histogram, ISAL_DEF_LIT_LEN_SYMBOLS, ",");
    print("distances", counts.dist_histogram, ISAL_DEF_DIST_SYMBOLS, ")");
    return 0;
}
