package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.btdeploy.build.Project;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;

/** The gallery shows every sample in every view, as it is drawn now. */
class GalleryTest extends CommandLineFixture {
	private static final Path PICTURES = Project.ROOT.resolve("docs/images/gallery");

	private static List<String> pictures() {
		List<String> pictures = new ArrayList<>();
		for (String sample : Samples.NAMES) {
			for (ViewKind kind : ViewKind.values()) {
				pictures.add(sample + "-" + kind.id() + ".svg");
			}
		}
		return pictures;
	}

	@Test
	void everySampleIsNamedInEveryView() throws IOException {
		String text = Files.readString(Project.ROOT.resolve("docs/gallery.md"));
		for (String picture : pictures()) {
			assertTrue(text.contains("(images/gallery/" + picture + ")"), "docs/gallery.md does not show " + picture);
		}
		for (String sample : Samples.NAMES) {
			assertTrue(text.contains("`samples/" + sample + ".btdeploy`"), "docs/gallery.md does not name the sample " + sample);
		}
	}

	@Test
	void picturesAreCurrent() throws IOException {
		run("export", Samples.folder(), "--view", "all", "--date", "none", "--output", folder + "/{file}-{view}.svg");
		List<String> outdated = new ArrayList<>();
		for (String picture : pictures()) {
			Path committed = PICTURES.resolve(picture);
			if (!Files.exists(committed) || !Files.readString(folder.resolve(picture)).equals(Files.readString(committed))) {
				outdated.add(picture);
			}
		}
		assertEquals(List.of(), outdated, "docs/images/gallery is not what is drawn now; run: releng/scripts/draw-gallery");
	}

	@Test
	void thereAreNoOtherPictures() throws IOException {
		try (Stream<Path> files = Files.list(PICTURES)) {
			assertEquals(new TreeSet<>(pictures()), new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
		}
	}
}
