package org.palabre.cli.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.palabre.cli.files.OwnerOnly;

/**
 * The file of receipt codes beside an imported file, readable by its owner alone: whoever has a code can follow that
 * contribution.
 */
final class Receipts {

    private final Path file;

    Receipts(Path imported) {
        this.file = imported.resolveSibling(imported.getFileName() + ".receipts.csv");
    }

    Path file() {
        return file;
    }

    /** Puts a complete file in place of the former, at once; a reader never sees half of it. */
    void write(List<Outcome.Taken> taken) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord("line", "contributionId", "receiptCode");
            taken.stream()
                    .sorted(Comparator.comparingLong(Outcome.Taken::line))
                    .forEach(row ->
                            csv.writeRecord(String.valueOf(row.line()), row.contributionId(), row.receiptCode()));
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
