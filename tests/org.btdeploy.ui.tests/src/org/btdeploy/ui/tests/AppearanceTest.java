package org.btdeploy.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.Themes;
import org.btdeploy.ui.icon.Appearance;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Icons and pictures follow the theme of the workbench. */
class AppearanceTest extends StudioTest {
	private static final String GROUND = "org.btdeploy.ui.ground";
	private static final RGB DARK = new RGB(0x1E, 0x1F, 0x22);

	@Test
	void darkThemeHasIconsAndPicturesOfItsOwn() throws Exception {
		ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		RGB before = colors.getRGB(GROUND);
		Image light = ElementIcons.image(Notation.of("cluster"), 16);
		assertSame(Themes.LIGHT, Appearance.theme());
		assertEquals(Themes.LIGHT.surface().paper(), studio.editor.viewer().scene().drawing().scene().paper());
		try {
			colors.put(GROUND, DARK);
			assertSame(Themes.DARK, Appearance.theme());
			assertNotSame(light, ElementIcons.image(Notation.of("cluster"), 16));
			studio.close();
			studio = Studio.reopen(studio);
			assertEquals(Themes.DARK.surface().paper(), studio.editor.viewer().scene().drawing().scene().paper());
			studio.picture("dark");
		} finally {
			colors.put(GROUND, before);
		}
		assertSame(light, ElementIcons.image(Notation.of("cluster"), 16));
	}
}
