package org.palabre.standalone;

import java.util.List;

/**
 * One of the services that live in this process.
 *
 * @param name its name, which is also that of its database
 * @param application its application class
 * @param paths the first path segments that it answers, unless it states its own as {@code palabre.paths}
 */
record ServiceModule(String name, Class<?> application, List<String> paths) {}
