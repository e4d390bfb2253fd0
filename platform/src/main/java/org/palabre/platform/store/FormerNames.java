package org.palabre.platform.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.convert.TypeInformationMapper;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.Alias;

/** Resolves class names in documents from before stored names; never writes them. */
record FormerNames(Map<String, String> nameByClass, TypeInformationMapper current) implements TypeInformationMapper {

    @Override
    public @Nullable TypeInformation<?> resolveTypeFrom(Alias stored) {
        String former = stored.mapTyped(String.class);
        String name = former == null ? null : nameByClass.get(former);
        return name == null ? null : current.resolveTypeFrom(Alias.of(name));
    }

    @Override
    public Alias createAliasFor(TypeInformation<?> type) {
        return Alias.NONE;
    }
}
