package org.btdeploy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.btdeploy.diagram.export.ExportFormat;
import org.btdeploy.diagram.export.Output;

/** Where a picture goes: from the {@code -o} option, which names a file, a folder, or a pattern with {file}, {view} and {page}. */
final class Target {
	/** Formats of pictures. */
	enum Format {
		svg, png, pdf, drawio;

		ExportFormat export() {
			return ExportFormat.of(name());
		}
	}

	private static final String PAGE = "{page}";

	private final String output;
	private final Format format;

	/**
	 * @param output as the user gave it
	 * @param format format asked for, null to take it from the ending
	 * @param several whether there are several deployments
	 * @param views whether there are several views of each
	 * @throws InputException if the format is unknown or several pictures would go into one file that cannot hold them
	 */
	Target(String output, Format format, boolean several, boolean views) throws InputException {
		boolean folder = output.endsWith("/") || output.endsWith("\\") || Files.isDirectory(Path.of(output)) || ending(output) == null && several;
		this.output = folder ? Path.of(output).resolve(defaultName(format == null ? Format.svg : format, views)).toString() : output;
		this.format = format != null ? format : ending(this.output);
		if (this.format == null) {
			throw new InputException(Messages.get("Target_unknownFormat", output));
		}
		if (several && !this.output.contains("{file}")) {
			throw new InputException(Messages.get("Target_several", output));
		}
		if (views && !this.format.export().holdsSeveral() && !this.output.contains("{view}")) {
			throw new InputException(Messages.get("Target_severalViews", output));
		}
	}

	private static String defaultName(Format format, boolean views) {
		return (views && !format.export().holdsSeveral() ? "{file}-{view}." : "{file}.") + format;
	}

	Format format() {
		return format;
	}

	/** @return the file for the picture of that deployment and view */
	Path file(Path deployment, String view) {
		String name = deployment.getFileName().toString();
		String stem = name.endsWith(Inputs.ENDING) ? name.substring(0, name.length() - Inputs.ENDING.length()) : name;
		return Path.of(output.replace("{file}", stem).replace("{view}", view));
	}

	/** @return the file for a picture, or for one of several pages of it: the number stands for {page}, or before the ending */
	static Path page(Path file, Output output) {
		String name = file.getFileName().toString();
		if (output.page() == 0) {
			return file.resolveSibling(name.replace("-" + PAGE, "").replace(PAGE, "1"));
		}
		return name.contains(PAGE) ? file.resolveSibling(name.replace(PAGE, output.number())) : output.beside(file);
	}

	private static Format ending(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (Format format : Format.values()) {
			if (lower.endsWith("." + format)) {
				return format;
			}
		}
		return null;
	}
}
