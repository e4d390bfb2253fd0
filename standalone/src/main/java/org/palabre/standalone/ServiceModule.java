package org.palabre.standalone;

/**
 * One of the services that live in this process.
 *
 * @param name its name, which is also that of its database
 * @param application its application class
 */
record ServiceModule(String name, Class<?> application) {}
