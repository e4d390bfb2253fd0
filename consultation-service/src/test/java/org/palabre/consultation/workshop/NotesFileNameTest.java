package org.palabre.consultation.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesFileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\a\\Notes de Dori.docx, Notes de Dori.docx",
        "..., notes",
        "'', notes",
        "/, notes",
        ".htaccess, htaccess",
    })
    void foldersAreRemoved(String fileName, String expected) {
        assertThat(NotesFileName.clean(fileName)).isEqualTo(expected);
    }

    @Test
    void invisibleCharactersAreRemoved() {
        assertThat(NotesFileName.clean("no\u202etes\r\n\u0000\u200b.txt")).isEqualTo("notes.txt");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(NotesFileName.clean("é".repeat(500) + ".docx")).hasSize(120).endsWith("….docx");
        assertThat(NotesFileName.clean("x".repeat(500))).hasSize(120).endsWith("…");
    }

    @Test
    void theMediaTypeFollowsFromTheExtension() {
        assertThat(NotesFileName.mediaType("a.CSV")).isEqualTo("text/csv");
        assertThat(NotesFileName.mediaType("a.html")).isEqualTo("application/octet-stream");
    }
}
