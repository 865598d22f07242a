package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.btdeploy.ui.text.TextColors;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** All colours of the text can be read on their ground: 4.5 to 1, as the guidelines for accessibility ask. */
class ContrastTest {
	private static final RGB[] LIGHT_GROUNDS = { new RGB(255, 255, 255), new RGB(232, 242, 254), new RGB(212, 224, 240) };
	private static final RGB[] DARK_GROUNDS = { new RGB(30, 31, 34), new RGB(47, 47, 47), new RGB(58, 58, 58) };

	private static double luminance(RGB color) {
		double[] parts = { color.red / 255.0, color.green / 255.0, color.blue / 255.0 };
		for (int i = 0; i < 3; i++) {
			parts[i] = parts[i] <= 0.03928 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
		}
		return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
	}

	private static void check(String what, RGB color, RGB ground) {
		double one = luminance(color);
		double other = luminance(ground);
		double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
		assertTrue(contrast >= 4.5, what + " on " + ground + " has " + contrast);
	}

	@Test
	void onLightGround() {
		ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		for (TextColors.Part part : TextColors.Part.values()) {
			for (RGB ground : LIGHT_GROUNDS) {
				check(part.color(), colors.getRGB(part.color()), ground);
			}
		}
		check("added", colors.getRGB("org.btdeploy.ui.preview.added"), colors.getRGB("org.btdeploy.ui.preview.added.background"));
		check("removed", colors.getRGB("org.btdeploy.ui.preview.removed"), colors.getRGB("org.btdeploy.ui.preview.removed.background"));
	}

	@Test
	void onDarkGround() throws IOException {
		Map<String, RGB> colors = dark();
		assertEquals(TextColors.Part.values().length + 5, colors.size());
		assertTrue(colors.get("org.btdeploy.ui.ground").getHSB()[2] < 0.5, "what tells icons and pictures that it is dark");
		for (TextColors.Part part : TextColors.Part.values()) {
			for (RGB ground : DARK_GROUNDS) {
				check(part.color(), colors.get(part.color()), ground);
			}
		}
		check("added", colors.get("org.btdeploy.ui.preview.added"), colors.get("org.btdeploy.ui.preview.added.background"));
		check("removed", colors.get("org.btdeploy.ui.preview.removed"), colors.get("org.btdeploy.ui.preview.removed.background"));
	}

	private static Map<String, RGB> dark() throws IOException {
		try (InputStream in = TextColors.class.getResourceAsStream("dark.css")) {
			Matcher rules = Pattern.compile("ColorDefinition#(\\S+) \\{ color: #(\\w{6});").matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			Map<String, RGB> colors = new HashMap<>();
			while (rules.find()) {
				int rgb = Integer.parseInt(rules.group(2), 16);
				colors.put(rules.group(1).replace('-', '.'), new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
			}
			return colors;
		}
	}
}
