package org.btdeploy.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class ArtifactUrisTest {
	private final ArtifactUris uris = new ArtifactUris(Path.of("/work here"));

	@Test
	void filesBelowTheFolderAreRelative() {
		assertEquals("a/b%20c/d.btdeploy", uris.of("a/./b c/d.btdeploy"));
		assertEquals("%C3%A4%23%25.btdeploy", uris.of("/work here/\u00e4#%.btdeploy"));
	}

	@Test
	void othersAreAbsolute() {
		assertEquals("file:///other/a.btdeploy", uris.of("../other/a.btdeploy"));
		assertFalse(uris.isBelowBase("/work"));
		assertEquals("file:///work%20here/", uris.base());
	}
}
