package org.btdeploy.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.notation.Tint;
import org.junit.jupiter.api.Test;

class NodeSizesTest {
	@Test
	void aShortNameGetsTheDefaultCard() {
		assertEquals(new Size(148, 56), NodeSizes.of(new NodeContent(PictureFixture.server("biztalk"), "BTS-1").detail("runtime")));
	}

	@Test
	void longNamesGrowTheCardFirstAndWrapThen() {
		Size longer = NodeSizes.of(new NodeContent(PictureFixture.server("biztalk"), "Processing server number 1"));
		assertTrue(longer.width() > 148 && longer.height() == 56, longer.toString());
		Size longest = NodeSizes.of(new NodeContent(PictureFixture.server("biztalk"), "Processing server number 1 of the northern region")
				.detail("orchestrations"));
		assertTrue(longest.width() <= 248 && longest.height() > 56, longest.toString());
	}

	@Test
	void rowsMakeRoomForThemselves() {
		NodeContent content = new NodeContent(PictureFixture.server("biztalk"), "BTS-1");
		double plain = NodeSizes.of(content).height();
		content.row(new Row("r1", Notation.host("receive"), "Receive Host", null));
		double one = NodeSizes.of(content).height();
		content.row(new Row("r2", Notation.host("send"), "Send Host", null));
		assertEquals(28, NodeSizes.of(content).height() - one, 1);
		assertTrue(one > plain + 24);
	}

	@Test
	void protocolsWrapToSeveralLines() {
		Size one = NodeSizes.of(new ChipContent("f", List.of("HTTPS"), Initiator.PARTNER, false, null));
		Size locked = NodeSizes.of(new ChipContent("f", List.of("HTTPS"), Initiator.PARTNER, true, null));
		Size many = NodeSizes.of(new ChipContent("f", List.of("HTTP", "SOAP", "FTP", "SMTP", "POP3"), Initiator.PARTNER, false, null));
		assertEquals(20, one.height());
		assertEquals(15, locked.width() - one.width());
		assertEquals(34, many.height());
	}

	@Test
	void commonSizeHoldsTheLargest() {
		NodeContent wide = new NodeContent(PictureFixture.server("biztalk"), "Processing server number 1");
		NodeContent tall = new NodeContent(PictureFixture.server("biztalk"), "A").detail("one\ntwo\nthree");
		assertEquals(new Size(NodeSizes.of(wide).width(), NodeSizes.of(tall).height()), NodeSizes.common(List.of(wide, tall)));
	}

	/** Whatever texts come: a node of the size asked for clips no label. */
	@Test
	void randomTextsAreNeverClipped() {
		Random random = new Random(42);
		for (int i = 0; i < 2000; i++) {
			PictureFixture fixture = new PictureFixture();
			NotationEntry entry = Notation.all().get(random.nextInt(Notation.all().size()));
			NodeContent content = new NodeContent(entry, text(random, 60)).tint(Tint.DATA);
			if (random.nextBoolean()) {
				content.detail(text(random, 50));
			}
			if (random.nextInt(3) == 0) {
				content.row(new Row("r", Notation.host("send"), text(random, 50), null));
			}
			if (random.nextInt(4) == 0) {
				content.badge(new Badge(Severity.INFO, null));
			}
			fixture.leaf(null, NodeKind.CARD, "n", content, 10, 20);
			Scene scene = SceneBuilder.build(fixture.picture(PictureSettings.of("", "")));
			assertEquals(List.of(), SceneCheck.check(scene), () -> entry.key() + " '" + content.title() + "' " + content.details());
		}
	}

	@Test
	void randomChipsAreNeverClipped() {
		Random random = new Random(43);
		for (int i = 0; i < 500; i++) {
			PictureFixture fixture = new PictureFixture();
			List<String> words = new ArrayList<>();
			for (int w = random.nextInt(9); w >= 0; w--) {
				words.add(text(random, 18));
			}
			Initiator initiator = Initiator.values()[random.nextInt(4)];
			fixture.wire("w", null, null, List.of(fixture.chip("w", initiator, random.nextBoolean(), 300, 300, words.toArray(String[]::new))),
					new LineStyle("w"), true, 10, 300, 600, 300);
			Scene scene = SceneBuilder.build(fixture.picture(PictureSettings.of("", "").withoutLegend()));
			assertEquals(List.of(), SceneCheck.check(scene), words::toString);
		}
	}

	private static String text(Random random, int most) {
		String letters = "abcdefgijklmnopqWMXQy ABC-_.·é";
		StringBuilder text = new StringBuilder("A");
		for (int i = random.nextInt(most); i > 0; i--) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.append('z').toString();
	}
}
