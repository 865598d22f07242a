package org.btdeploy.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns what the user names (files, folders, patterns) into the files to work on. */
final class Inputs {
	/** Ending of deployment files. */
	static final String ENDING = ".btdeploy";

	private Inputs() {
	}

	/**
	 * @return the files, each once, in the order named, those of a folder or pattern by name; a missing file is among them and
	 *         reported when it is read
	 * @throws InputException if a folder holds no deployment, a pattern fits none, or a path is malformed
	 */
	static List<Path> expand(List<String> names) throws InputException {
		Set<Path> files = new LinkedHashSet<>();
		for (String name : names) {
			files.addAll(expand(name));
		}
		return List.copyOf(files);
	}

	private static List<Path> expand(String name) throws InputException {
		try {
			Path path = Path.of(name);
			if (Files.isDirectory(path)) {
				return required(find(path, null), Messages.get("Inputs_emptyFolder", name));
			}
			return Files.exists(path) || !isPattern(name) ? List.of(path) : required(matches(name), Messages.get("Inputs_noMatch", name));
		} catch (InvalidPathException e) {
			if (isPattern(name)) {
				return required(matches(name), Messages.get("Inputs_noMatch", name));
			}
			throw new InputException(Messages.get("Inputs_badPath", name));
		}
	}

	private static List<Path> required(List<Path> found, String message) throws InputException {
		if (found.isEmpty()) {
			throw new InputException(message);
		}
		return found;
	}

	private static boolean isPattern(String name) {
		return name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0 || name.indexOf('{') >= 0;
	}

	/** Files that fit the pattern; searched from the last folder before the first special character. */
	private static List<Path> matches(String pattern) throws InputException {
		int special = 0;
		while (special < pattern.length() && !isPattern(pattern.substring(special, special + 1))) {
			special++;
		}
		int slash = pattern.lastIndexOf('/', special);
		Path start = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
		try {
			return Files.isDirectory(start) || slash < 0 ? find(start, FileSystems.getDefault().getPathMatcher("glob:" + pattern)) : List.of();
		} catch (IllegalArgumentException e) {
			throw new InputException(Messages.get("Inputs_badPath", pattern));
		}
	}

	private static List<Path> find(Path start, PathMatcher matcher) throws InputException {
		List<Path> found = new ArrayList<>();
		try {
			Files.walkFileTree(start, new SimpleFileVisitor<>() {
				@Override
				public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
					boolean hidden = !folder.equals(start) && folder.getFileName().toString().startsWith(".");
					return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
					if (matcher == null ? file.getFileName().toString().endsWith(ENDING) : matcher.matches(file)) {
						found.add(file);
					}
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult visitFileFailed(Path file, IOException e) {
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException e) {
			throw new InputException(Messages.get("Inputs_badFolder", start, e.getMessage()));
		}
		Collections.sort(found);
		return found;
	}
}
