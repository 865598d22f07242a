package org.btdeploy.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.extension.RuleLoader;
import org.btdeploy.rules.extension.RuleProvider;

/** Loads own rules from jars. All jars of a run see each other, so that rules may bring libraries. */
final class RuleJars {
	private static final String SERVICE = "META-INF/services/" + RuleProvider.class.getName();

	private RuleJars() {
	}

	/**
	 * @param paths jars, and folders with jars in them
	 * @param problems takes a line for each provider or rule that cannot be used
	 * @throws InputException if a jar or folder cannot be read, or none of them names a provider
	 */
	static RuleSet load(List<String> paths, Consumer<String> problems) throws InputException {
		List<URL> urls = new ArrayList<>();
		boolean provided = false;
		for (String path : paths) {
			for (Path jar : jars(path)) {
				provided |= namesProvider(jar);
				urls.add(url(jar));
			}
		}
		if (!provided) {
			throw new InputException(Messages.get("RuleJars_noProvider", String.join(", ", paths), SERVICE));
		}
		// Not closed: rules may load more of their classes until the program ends.
		ClassLoader classes = new URLClassLoader(urls.toArray(new URL[0]), RuleProvider.class.getClassLoader());
		return new RuleLoader(problems).add(classes).rules();
	}

	private static List<Path> jars(String name) throws InputException {
		try {
			Path path = Path.of(name);
			return Files.isDirectory(path) ? jarsIn(path) : List.of(path);
		} catch (InvalidPathException e) {
			throw new InputException(Messages.get("Inputs_badPath", name));
		}
	}

	private static List<Path> jarsIn(Path folder) throws InputException {
		List<Path> jars = new ArrayList<>();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
			found.forEach(jars::add);
		} catch (IOException e) {
			throw new InputException(Messages.get("Inputs_badFolder", folder, e.getMessage()));
		}
		if (jars.isEmpty()) {
			throw new InputException(Messages.get("RuleJars_emptyFolder", folder));
		}
		Collections.sort(jars);
		return jars;
	}

	private static boolean namesProvider(Path jar) throws InputException {
		if (!Files.exists(jar)) {
			throw new InputException(Messages.get("RuleJars_missing", jar));
		}
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			return zip.getEntry(SERVICE) != null;
		} catch (IOException e) {
			throw new InputException(Messages.get("RuleJars_noJar", jar));
		}
	}

	private static URL url(Path jar) {
		try {
			return jar.toAbsolutePath().toUri().toURL();
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}
}
