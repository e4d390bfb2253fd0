package org.palabre.synthesis.theme.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.facet.FacetValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The reader's filter on the contributions of a theme page. Invalid values are ignored.
 *
 * @param region slug of a region
 * @param origin a channel
 * @param part index of a sub-theme, from 0
 * @param facet a value of a facet
 */
record ThemePageFilter(
        @Nullable String region,
        @Nullable Origin origin,
        @Nullable Integer part,
        @Nullable FacetValue facet) {

    static ThemePageFilter of(
            @Nullable String region,
            @Nullable String origin,
            @Nullable Integer part,
            @Nullable String facet,
            Regions regions) {
        return new ThemePageFilter(
                region != null && regions.contain(region) ? region : null,
                Arrays.stream(Origin.values())
                        .filter(channel -> channel.name().equals(origin))
                        .findFirst()
                        .orElse(null),
                part,
                facet == null ? null : FacetValue.named(facet).orElse(null));
    }

    /** Whether the filter restricts the list. */
    public boolean any() {
        return region != null || origin != null || part != null || facet != null;
    }

    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("region", Optional.ofNullable(region))
                .queryParamIfPresent("origin", Optional.ofNullable(origin))
                .queryParamIfPresent("part", Optional.ofNullable(part))
                .queryParamIfPresent("facet", Optional.ofNullable(facet).map(FacetValue::slug))
                .encode()
                .toUriString();
    }
}
