package org.palabre.platform.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * The country's regions, from a CSV file with the columns {@code slug,fr,en}. The setting {@code palabre.regions}
 * selects another file.
 */
public final class Regions {

    private final Map<String, Region> bySlug;

    private Regions(Map<String, Region> bySlug) {
        this.bySlug = bySlug;
    }

    /**
     * Reads the file.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Regions read(Resource csv) {
        Map<String, Region> regions = new LinkedHashMap<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(csv.getInputStream(), UTF_8))) {
            for (NamedCsvRecord row : reader) {
                var region = new Region(row.getField("slug"), row.getField("fr"), row.getField("en"));
                regions.put(region.slug(), region);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Regions(regions);
    }

    /** All regions in the order of the file. */
    public Collection<Region> all() {
        return bySlug.values();
    }

    public int count() {
        return bySlug.size();
    }

    /** Whether a region with this slug exists. */
    public boolean contain(String slug) {
        return bySlug.containsKey(slug);
    }

    /** The region's name in the given language; the slug if it is unknown, empty for null. */
    public String name(@Nullable String slug, Locale language) {
        if (slug == null) {
            return "";
        }
        Region region = bySlug.get(slug);
        return region == null ? slug : region.name(language);
    }
}
