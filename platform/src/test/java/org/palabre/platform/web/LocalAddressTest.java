package org.palabre.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/decisions", "/decisions/of/plan-action-3", "/themes?consultation=plan-action-3&page=2"})
    void anAddressOfThisSiteIsKept(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " //evil.example",
                "/.//evil.example",
                "/..//evil.example",
                "/decisions/..//evil.example",
                "/@evil.example",
                "/decisions\r\nSet-Cookie: lang=en",
                "/décisions"
            })
    void anyOtherAddressBecomesTheStartPage(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }
}
