package org.btdeploy.rules.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
	@TempDir
	Path folder;

	@Test
	void theNearestOneHolds() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("a/b/c"));
		Path far = Files.createFile(folder.resolve(SettingsFile.NAME));
		assertEquals(far, SettingsFile.nearest(deep));
		Path near = Files.createFile(folder.resolve("a/b").resolve(SettingsFile.NAME));
		assertEquals(near, SettingsFile.nearest(deep));
		assertEquals(near, SettingsFile.nearest(folder.resolve("a/./x/../b")));
		assertEquals(far, SettingsFile.nearest(folder.resolve("a")));
	}

	@Test
	void aFolderOfThatNameIsNone() throws IOException {
		Path deep = Files.createDirectories(folder.resolve("a").resolve(SettingsFile.NAME)).getParent();
		Path far = Files.createFile(folder.resolve(SettingsFile.NAME));
		assertEquals(far, SettingsFile.nearest(deep));
	}
}
