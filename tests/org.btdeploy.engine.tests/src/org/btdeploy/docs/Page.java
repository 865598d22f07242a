package org.btdeploy.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.btdeploy.build.Project;

/**
 * A page of the documentation.
 *
 * @param name path in the project
 * @param text all of it
 */
record Page(String name, String text) {
	private static final Pattern BLOCK = Pattern.compile("(?:<!-- file: (\\S+) -->\n)?```(\\w*)\n(.*?)\n```", Pattern.DOTALL);

	/**
	 * A block of code.
	 *
	 * @param line where it begins in the page, counted from 1
	 * @param file name under which the reader is told to save it, null if there is none
	 * @param language word behind the opening fence
	 * @param code what stands between the fences
	 */
	record Block(int line, String file, String language, String code) {
		/** @return whether it is a whole deployment, not only some elements of one */
		boolean isWholeDeployment() {
			return code.startsWith("deployment ") || code.startsWith("// ") && code.contains("\ndeployment ");
		}
	}

	static Page of(String name) {
		try {
			return new Page(name, Files.readString(Project.ROOT.resolve(name)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @return the README and all pages in docs/ */
	static List<Page> all() {
		List<Page> pages = new ArrayList<>();
		pages.add(of("README.md"));
		try (Stream<Path> files = Files.list(Project.ROOT.resolve("docs"))) {
			files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".md")).sorted().forEach(file -> pages.add(of("docs/" + file)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return pages;
	}

	List<Block> blocks(String language) {
		List<Block> blocks = new ArrayList<>();
		for (Matcher matcher = BLOCK.matcher(text); matcher.find();) {
			if (matcher.group(2).equals(language)) {
				int line = (int) text.substring(0, matcher.start(2)).chars().filter(c -> c == '\n').count() + 1;
				blocks.add(new Block(line, matcher.group(1), language, matcher.group(3) + "\n"));
			}
		}
		return blocks;
	}

	/** @return whether the word stands on the page as code: alone between backticks, or first, as in {@code `target none`} */
	boolean explains(String word) {
		return text.contains("`" + word + "`") || text.contains("`" + word + " ");
	}
}
