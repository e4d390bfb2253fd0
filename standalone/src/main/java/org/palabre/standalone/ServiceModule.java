package org.palabre.standalone;

/**
 * A service of this process.
 *
 * @param name name of the service and its database
 * @param application its application class
 */
record ServiceModule(String name, Class<?> application) {}
