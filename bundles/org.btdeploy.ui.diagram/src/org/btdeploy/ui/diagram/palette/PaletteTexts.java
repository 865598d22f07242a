package org.btdeploy.ui.diagram.palette;

import java.util.Locale;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.ui.diagram.create.Offers;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

/** How entries of the palette are called and look. */
final class PaletteTexts extends ColumnLabelProvider {
	private static final int ICON = 16;

	static String label(Object entry) {
		return switch (entry) {
			case NotationEntry notation -> notation.label();
			case ConnectionKind kind -> kind.label();
			default -> ((PaletteEntries.Group) entry).label();
		};
	}

	/** @return whether the entry is what the text asks for: all its words are in the label or the word of the language */
	static boolean matches(Object entry, String wanted) {
		String key = entry instanceof NotationEntry notation ? notation.key() : entry instanceof ConnectionKind kind && kind.word() != null ? kind.word() : "";
		String whole = (label(entry) + " " + key).toLowerCase(Locale.ROOT);
		for (String word : wanted.toLowerCase(Locale.ROOT).split("\\s+")) {
			if (!whole.contains(word)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public String getText(Object element) {
		return label(element);
	}

	@Override
	public Image getImage(Object element) {
		return switch (element) {
			case NotationEntry notation -> ElementIcons.image(notation, ICON);
			case ConnectionKind kind -> ElementIcons.image(kind.icon(), ICON);
			default -> null;
		};
	}

	@Override
	public String getToolTipText(Object element) {
		return switch (element) {
			case NotationEntry notation -> notation.label() + "\n" + Offers.tip(notation);
			case ConnectionKind kind -> kind.label() + "\n" + kind.tip();
			default -> null;
		};
	}
}
