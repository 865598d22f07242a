package org.btdeploy.ui.icon;

import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Themes;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Whether the workbench is light or dark, for what is drawn by ourselves: icons and pictures. For the UI thread. */
public final class Appearance {
	/** A colour of the workbench's theme that nobody edits; {@code dark.css} beside the colours of the text makes it dark. */
	private static final String GROUND = "org.btdeploy.ui.ground";
	private static final float HALF = 0.5f;

	private Appearance() {
	}

	/** @return whether light ink is needed: the theme of the workbench is dark, or that of the system */
	public static boolean isDark() {
		RGB ground = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().getRGB(GROUND);
		return Display.isSystemDarkTheme() || ground != null && ground.getHSB()[2] < HALF;
	}

	/** @return the colours for pictures and icons */
	public static Theme theme() {
		return isDark() ? Themes.DARK : Themes.LIGHT;
	}
}
