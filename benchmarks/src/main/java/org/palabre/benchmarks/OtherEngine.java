package org.palabre.benchmarks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The theme engine of another build, from its jar or folder of classes, with the libraries of this one. */
final class OtherEngine implements AutoCloseable {

    private static final String OURS = "org.palabre.";

    private final String enginePackage;
    private final URLClassLoader loader;

    /** @param enginePackage where the engine of that build lives */
    OtherEngine(Path classes, String enginePackage) throws IOException {
        this.enginePackage = enginePackage;
        this.loader = new OwnFirst(classes.toUri().toURL());
    }

    /** The members of each theme, with the build's default settings and this seed. */
    List<List<String>> group(List<String> texts, @Nullable Map<String, float[]> vectors, double share, long seed)
            throws ReflectiveOperationException {
        Class<?> textType = type("Text");
        List<Object> given = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            given.add(textType.getConstructor(String.class, String.class, String.class)
                    .newInstance(Integer.toString(i), texts.get(i), "und"));
        }
        Object defaults = type("EngineSettings").getMethod("defaults").invoke(null);
        Object settings = call(defaults, "withSeed", long.class, seed);
        Object meanings = vectors == null
                ? null
                : type("Meanings").getConstructor(Map.class, double.class).newInstance(vectors, share);
        Object silent = type("ProgressListener").getField("SILENT").get(null);
        Object engine = type("ThemeEngine").getConstructor().newInstance();
        Object grouping = type("ThemeEngine")
                .getMethod(
                        "group",
                        List.class,
                        List.class,
                        type("Meanings"),
                        type("EngineSettings"),
                        type("ProgressListener"))
                .invoke(engine, given, List.of(), meanings, settings, silent);
        List<List<String>> themes = new ArrayList<>();
        for (Object theme : (List<?>) call(grouping, "themes")) {
            themes.add(((List<?>) call(theme, "memberIds"))
                    .stream().map(String.class::cast).toList());
        }
        return themes;
    }

    private Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass(enginePackage + "." + name);
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        return target.getClass().getMethod(name).invoke(target);
    }

    private static Object call(Object target, String name, Class<?> type, Object argument)
            throws ReflectiveOperationException {
        Method method = target.getClass().getMethod(name, type);
        return method.invoke(target, argument);
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** Loads Palabre's classes from the other build and all else from this one. */
    private static final class OwnFirst extends URLClassLoader {

        OwnFirst(URL classes) {
            super(new URL[] {classes}, OtherEngine.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null && name.startsWith(OURS)) {
                    loaded = findClass(name);
                }
                return loaded == null ? super.loadClass(name, resolve) : loaded;
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
