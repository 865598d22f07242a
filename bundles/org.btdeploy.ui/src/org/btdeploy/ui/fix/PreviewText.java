package org.btdeploy.ui.fix;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;

/** Shows what becomes of a text: lines that go and lines that come, in their colours. */
public final class PreviewText {
	private final StyledText text;

	/** @param style of the widget; it cannot be edited */
	public PreviewText(Composite parent, int style) {
		text = new StyledText(parent, style | SWT.READ_ONLY);
		text.setFont(JFaceResources.getTextFont());
		text.setMargins(6, 4, 6, 4);
		text.setCaret(null);
		text.setEditable(false);
	}

	public StyledText control() {
		return text;
	}

	/** Shows the change instead of what was shown before. */
	public void show(TextPreview preview) {
		text.setText(preview.toString().replace("\t", "  "));
		int at = 0;
		for (int i = 0; i < preview.lines().size(); i++) {
			TextPreview.Line line = preview.lines().get(i);
			int length = text.getLine(i).length();
			String color = switch (line.kind()) {
				case ADDED -> "ADDED";
				case REMOVED -> "REMOVED";
				default -> null;
			};
			if (color != null) {
				text.setLineBackground(i, 1, color("org.btdeploy.ui.preview." + color.toLowerCase() + ".background"));
				text.setStyleRange(new StyleRange(at, length, color("org.btdeploy.ui.preview." + color.toLowerCase()), null));
			}
			at += length + 1;
		}
	}

	private static Color color(String id) {
		ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
		return colors.get(id);
	}
}
