package org.palabre.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palabre.synthesis.facet.FacetValue;

/**
 * A contribution with manual annotations on the three axes of the handbook.
 *
 * @param heldOut whether it was held out when the lexicon was written
 * @param language BCP 47 tag
 * @param values the annotated values
 * @param text title and text
 */
record FacetSample(boolean heldOut, String language, Set<FacetValue> values, String text) {

    /** All 200 samples; every second one is held out. */
    static List<FacetSample> all() throws IOException {
        try (InputStream in = FacetSample.class.getResourceAsStream("facets.csv")) {
            if (in == null) {
                throw new IOException("Missing resource facets.csv");
            }
            try (CsvReader<NamedCsvRecord> csv =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(FacetSample::of).toList();
            }
        }
    }

    private static FacetSample of(NamedCsvRecord row) {
        return new FacetSample(
                row.getField("half").equals("held-out"),
                row.getField("language"),
                Stream.of("sector", "jurisdiction", "governance")
                        .flatMap(facet -> Arrays.stream(row.getField(facet).split(" ")))
                        .filter(slug -> !slug.isEmpty())
                        .map(slug -> FacetValue.named(slug).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet()),
                row.getField("title") + "\n" + row.getField("text"));
    }
}
