package org.palabre.synthesis.theme.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.palabre.platform.reference.Regions;
import org.palabre.synthesis.contribution.Origin;
import org.palabre.synthesis.facet.FacetValue;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of a theme's contributions the reader chose to see. What is not one of the choices is no choice.
 *
 * @param region slug of a region
 * @param origin a channel
 * @param part a sub-theme, counted from 0
 * @param facet a value of a facet
 */
record ReadersChoice(
        @Nullable String region,
        @Nullable Origin origin,
        @Nullable Integer part,
        @Nullable FacetValue facet) {

    static ReadersChoice of(
            @Nullable String region,
            @Nullable String origin,
            @Nullable Integer part,
            @Nullable String facet,
            Regions regions) {
        return new ReadersChoice(
                region != null && regions.contain(region) ? region : null,
                Arrays.stream(Origin.values())
                        .filter(channel -> channel.name().equals(origin))
                        .findFirst()
                        .orElse(null),
                part,
                facet == null ? null : FacetValue.named(facet).orElse(null));
    }

    /** Whether anything was chosen. */
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
