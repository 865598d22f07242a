package org.btdeploy.ui.text;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;

/** How the parts of a text are shown, on light and on dark ground. */
final class TextColors {
	private final boolean dark;
	final TextAttribute keyword;
	final TextAttribute string;
	final TextAttribute comment;
	final TextAttribute number;
	final TextAttribute word;
	final TextAttribute declared;

	TextColors() {
		dark = Display.isSystemDarkTheme();
		keyword = attribute(0x174A8C, 0x8AB8FF, SWT.BOLD);
		string = attribute(0x8A4B00, 0xF2B36B, SWT.NORMAL);
		comment = attribute(0x5F7388, 0x8FA1B3, SWT.ITALIC);
		number = attribute(0x0B6E69, 0x7FD0CA, SWT.NORMAL);
		word = attribute(0x5B3FA6, 0xBBA2FF, SWT.NORMAL);
		declared = attribute(0x1B2733, 0xEEF3F8, SWT.BOLD);
	}

	private TextAttribute attribute(int onLight, int onDark, int style) {
		int rgb = dark ? onDark : onLight;
		return new TextAttribute(new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF), null, style);
	}
}
