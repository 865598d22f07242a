package org.btdeploy.consumers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.btdeploy.diagram.font.BundledFont;
import org.btdeploy.diagram.font.FontWeight;

/** Settings of fontconfig under which programs find exactly the fonts of our pictures, or none but a substitute. */
final class FontFolder {
	private FontFolder() {
	}

	/** @return settings with the bundled font only */
	static Path bundled(Path folder) throws IOException {
		Path fonts = Files.createDirectories(folder.resolve("fonts"));
		for (FontWeight weight : FontWeight.values()) {
			try (InputStream in = BundledFont.open(weight)) {
				Files.copy(in, fonts.resolve(weight.file()));
			}
		}
		return settings(folder, "bundled", fonts);
	}

	/** @return settings with the fonts of the system, among which the bundled one must not be needed */
	static Path system(Path folder) throws IOException {
		return settings(folder, "system", Path.of("/usr/share/fonts/truetype/dejavu"));
	}

	private static Path settings(Path folder, String name, Path fonts) throws IOException {
		Path cache = Files.createDirectories(folder.resolve(name + "-cache"));
		return Files.writeString(folder.resolve(name + ".conf"), """
				<?xml version="1.0"?>
				<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
				<fontconfig>
				  <dir>%s</dir>
				  <cachedir>%s</cachedir>
				</fontconfig>
				""".formatted(fonts, cache));
	}
}
