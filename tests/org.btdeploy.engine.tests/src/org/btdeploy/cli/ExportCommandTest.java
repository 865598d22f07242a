package org.btdeploy.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;

/** Options of {@code export} about pages, headings and formats. */
class ExportCommandTest extends CommandLineFixture {
	private static final String FOUND = " · 4 errors";

	private String svg(Object... options) throws IOException {
		Path file = file("a.btdeploy", UNSAFE);
		Object[] all = Stream.concat(Stream.of("export", file, "-o", folder.resolve("a.svg")), Stream.of(options)).toArray();
		Run run = run(all);
		assertEquals("", run.err());
		assertEquals(ExitCode.FINE, run.code());
		return Files.readString(folder.resolve("a.svg"));
	}

	private void assertRefused(String message, Object... options) throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		Run run = run(Stream.concat(Stream.of("export", file, "-o", folder.resolve("a.svg")), Stream.of(options)).toArray());
		assertEquals(ExitCode.BAD_INPUT, run.code());
		assertEquals(List.of("btdeploy: " + message), run.errors());
		assertFalse(Files.exists(folder.resolve("a.svg")));
	}

	@Test
	void headingsAreThoseGiven() throws IOException {
		String svg = svg("--title", "Production", "--subtitle", "after the move", "--date", "2026-05-01", "--author", "Ada", "--classification", "Confidential");
		for (String text : List.of(">Production<", ">after the move<", ">Confidential<", "a.btdeploy · 2026-05-01 · Ada · ")) {
			assertTrue(svg.contains(text), text);
		}
		assertTrue(svg("--date", "none").matches("(?s).*>a\\.btdeploy · \\d+ (error|warning).*"), "no date");
	}

	@Test
	void legendAndFindingsCanBeLeftOut() throws IOException {
		String with = svg("--date", "none");
		assertTrue(with.contains("class=\"badge\"") && with.contains(">Legend<") && with.contains(FOUND));
		String without = svg("--no-findings", "--date", "none");
		assertFalse(without.contains("class=\"badge\"") || without.contains(FOUND));
		assertFalse(svg("--no-legend").contains(">Legend<"));
		assertEquals(with, svg("--legend", "--findings", "--date", "none"));
	}

	@Test
	void themesFontsAndLinks() throws IOException {
		assertTrue(svg("--theme", "dark").contains("fill=\"#12181f\""));
		assertTrue(svg("--embed-font").contains("@font-face"));
		assertTrue(svg("--link", "x.html#{id}").contains("xlink:href=\"x.html#P/B\""));
	}

	@Test
	void pagesArePaper() throws IOException {
		assertTrue(svg("--page", "A4", "--orientation", "portrait").contains("width=\"210mm\" height=\"297mm\""));
		assertTrue(svg("--page", "letter", "--orientation", "landscape", "--margin", "20").contains("width=\"279.4mm\" height=\"215.9mm\""));
		assertTrue(svg("--page", "widescreen").contains("width=\"338.67mm\" height=\"190.5mm\""));
	}

	@Test
	void badValuesGetOneClearLine() throws IOException {
		assertRefused("--page knows no 'a5'; it takes a4, a3, letter, widescreen.", "--page", "a5");
		assertRefused("--orientation knows no 'sideways'; it takes auto, portrait, landscape.", "--page", "a4", "--orientation", "sideways");
		assertRefused("--theme knows no 'drak'; did you mean dark? It takes light, dark, print.", "--theme", "drak");
		assertRefused("--margin takes millimetres from 0 to 50.", "--page", "a4", "--margin", "70");
		assertRefused("--split says something about a page; add --page, such as --page a4.", "--split");
		assertRefused("The pattern x.html of --link leads every element to the same address; write {id} where its name belongs.", "--link", "x.html");
		assertRefused("draw.io sets its page itself; --page is for SVG, PNG and PDF.", "--format", "drawio", "--page", "a4");
	}

	@Test
	void largePicturesAreSplitIntoNumberedFiles() {
		Path sample = Samples.file("large-distributed");
		Run run = run("export", sample, "-o", folder.resolve("p.svg"), "--page", "a4");
		assertEquals(ExitCode.FINE, run.code());
		assertTrue(run.err().matches("(?s).*large-distributed\\.btdeploy: warning: Network view: the smallest text prints at \\d\\.\\d points on A4;.*--split.*"), run.err());
		assertTrue(Files.exists(folder.resolve("p.svg")));
		assertEquals("", run("export", sample, "-o", folder.resolve("s.svg"), "--page", "a4", "--split").err());
		assertTrue(Files.exists(folder.resolve("s-1.svg")) && Files.exists(folder.resolve("s-3.svg")) && !Files.exists(folder.resolve("s.svg")));
		run("export", sample, "-o", folder.resolve("{page}-of-it.svg"), "--page", "a4", "--split");
		assertTrue(Files.exists(folder.resolve("2-of-it.svg")));
	}

	@Test
	void drawioHoldsItsViews() throws IOException {
		Path file = file("a.btdeploy", CLEAN);
		assertEquals(ExitCode.FINE, run("export", file, "-o", folder.resolve("a.drawio"), "--view", "all").code());
		String xml = Files.readString(folder.resolve("a.drawio"));
		assertTrue(xml.startsWith("<?xml") && xml.contains("<diagram id=\"network\" name=\"Network view\">"), xml.substring(0, 200));
	}

	/** With badges and their texts, as users get it. */
	@Test
	void aDrawnElementTakesLessThanAKilobyteAtAThousandServers() throws IOException {
		StringBuilder text = new StringBuilder("deployment Many {\n");
		for (int domain = 0; domain < 10; domain++) {
			text.append("  domain D").append(domain).append(" : ").append(domain == 0 ? "perimeter" : "services").append(" {\n");
			for (int server = 0; server < 100; server++) {
				text.append("    server BTS-").append(domain * 100 + server).append(" \"Processing server\" : biztalk, iis\n");
			}
			text.append("  }\n");
		}
		for (int server = 0; server < 1000; server += 4) {
			text.append("  connection BTS-").append(server).append(" -> BTS-").append((server * 7 + 13) % 1000).append(" : data-access tds by biztalk protected ssl\n");
		}
		Path file = file("many.btdeploy", text.append("}\n").toString());
		Run run = run("export", file, "-o", folder.resolve("many.svg"));
		assertEquals("", run.err());
		String svg = Files.readString(folder.resolve("many.svg"));
		int elements = svg.split("<g class=", -1).length - 1;
		assertTrue(elements > 1500, elements + " elements");
		assertTrue(Files.size(folder.resolve("many.svg")) < 1000L * elements, Files.size(folder.resolve("many.svg")) / elements + " bytes an element");
	}
}
