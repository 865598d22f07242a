package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.btdeploy.model.Deployment;
import org.btdeploy.rules.extension.RuleProvider;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** Compiles modules of own rules against btdeploy as users do, and packs them into jars. */
final class RuleJarMaker {
	private static final String SERVICE = "META-INF/services/" + RuleProvider.class.getName();

	private RuleJarMaker() {
	}

	/** @param sources folder of a whole module, resources included */
	static Path make(Path sources, Path jar) throws IOException {
		Path classes = Files.createTempDirectory(jar.getParent(), "classes");
		List<Path> java = new ArrayList<>();
		try (Stream<Path> files = Files.walk(sources)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (file.toString().endsWith(".java")) {
					java.add(file);
				} else {
					Path target = classes.resolve(sources.relativize(file).toString());
					Files.createDirectories(target.getParent());
					Files.copy(file, target);
				}
			}
		}
		compile(java, classes);
		pack(classes, jar);
		return jar;
	}

	/**
	 * @param sources texts by class, such as own/Rule
	 * @param providers text of the service file, null for none
	 */
	static Path make(Map<String, String> sources, String providers, Path jar) throws IOException {
		Path folder = Files.createTempDirectory(jar.getParent(), "sources");
		for (Map.Entry<String, String> source : sources.entrySet()) {
			write(folder.resolve(source.getKey() + ".java"), source.getValue());
		}
		if (providers != null) {
			write(folder.resolve(SERVICE), providers + "\n");
		}
		return make(folder, jar);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	private static void compile(List<Path> sources, Path classes) {
		if (sources.isEmpty()) {
			return;
		}
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		StringWriter errors = new StringWriter();
		List<String> options = List.of("--release", "21", "-proc:none", "-Xlint:all,-classfile", "-Werror", "-cp", classPath(), "-d", classes.toString());
		boolean compiled = compiler.getTask(errors, null, null, options, null,
			compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8).getJavaFileObjectsFromPaths(sources)).call();
		assertTrue(compiled, errors::toString);
	}

	/** The one jar that is shipped; in an IDE the folders and jars it would be made of. */
	private static String classPath() {
		Set<String> places = new LinkedHashSet<>();
		for (Class<?> used : List.of(RuleProvider.class, Deployment.class, EObject.class, EList.class)) {
			URI place;
			try {
				place = used.getProtectionDomain().getCodeSource().getLocation().toURI();
			} catch (URISyntaxException e) {
				throw new AssertionError(e);
			}
			places.add(Path.of(place).toString());
		}
		return String.join(File.pathSeparator, places);
	}

	private static void pack(Path classes, Path jar) throws IOException {
		try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(classes)) {
			out.putNextEntry(new JarEntry("META-INF/"));
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				out.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
				Files.copy(file, out);
			}
		}
	}
}
