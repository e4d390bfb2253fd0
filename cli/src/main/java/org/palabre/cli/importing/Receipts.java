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
 * The file of receipt codes next to an imported file. Only its owner can read it, because a code gives access to the
 * status of a contribution.
 */
final class Receipts {

    private final Path file;

    Receipts(Path imported) {
        this.file = imported.resolveSibling(imported.getFileName() + ".receipts.csv");
    }

    Path file() {
        return file;
    }

    /** Replaces the file atomically, so that readers never see an incomplete one. */
    void write(List<Outcome.Accepted> accepted) throws IOException {
        Path temporary = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(temporary);
        OwnerOnly.create(temporary);
        try (Writer writer = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(writer)) {
            csv.writeRecord("line", "contributionId", "receiptCode");
            accepted.stream()
                    .sorted(Comparator.comparingLong(Outcome.Accepted::line))
                    .forEach(row ->
                            csv.writeRecord(String.valueOf(row.line()), row.contributionId(), row.receiptCode()));
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
