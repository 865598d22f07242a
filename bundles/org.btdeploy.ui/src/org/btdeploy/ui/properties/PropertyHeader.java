package org.btdeploy.ui.properties;

import java.util.List;

import org.btdeploy.edit.naming.Describe;
import org.btdeploy.model.NamedElement;
import org.btdeploy.model.naming.Kinds;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

/** Says whose properties are shown, and why they cannot be edited where that is so. */
final class PropertyHeader {
	private static final Color GROUND = new Color(0xFF, 0xF4, 0xD6);
	private static final Color INK = new Color(0x5C, 0x43, 0x00);

	private final Composite strip;
	private final Label icon;
	private final Label name;
	private final Label kind;
	private final Label note;

	PropertyHeader(Composite parent) {
		strip = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 8;
		layout.marginHeight = 4;
		strip.setLayout(layout);
		icon = new Label(strip, SWT.NONE);
		icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		name = new Label(strip, SWT.NONE);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		kind = new Label(strip, SWT.NONE);
		kind.setForeground(Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		note = new Label(strip, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1);
		below.widthHint = 200;
		note.setLayoutData(below);
		note.setBackground(GROUND);
		note.setForeground(INK);
	}

	Composite control() {
		return strip;
	}

	/** @param problem why nothing can be changed, null if it can */
	void show(List<EObject> elements, String problem) {
		EObject first = elements.isEmpty() ? null : elements.get(0);
		boolean same = elements.stream().allMatch(element -> element.eClass() == first.eClass());
		icon.setImage(first == null || !same ? null : ElementIcons.image(first));
		exclude(icon, icon.getImage() == null);
		switch (elements.size()) {
			case 0 -> set("", Messages.get("Properties_nothing"));
			case 1 -> set(Describe.name(first), about(first));
			default -> set(Messages.get("Properties_several", elements.size()), same ? Kinds.plain(first.eClass()) : "");
		}
		note.setText(problem == null || first == null ? "" : problem);
		exclude(note, note.getText().isEmpty());
		strip.layout(true, true);
	}

	private static String about(EObject element) {
		String plain = Kinds.plain(element.eClass());
		return element.eContainer() instanceof NamedElement owner && owner.eContainer() != null ? Messages.get("Properties_in", plain, Describe.name(owner)) : plain;
	}

	private void set(String title, String about) {
		name.setText(title.replace("&", "&&"));
		exclude(name, title.isEmpty());
		kind.setText(about.replace("&", "&&"));
	}

	private static void exclude(Label label, boolean excluded) {
		label.setVisible(!excluded);
		if (label.getLayoutData() == null) {
			label.setLayoutData(new GridData());
		}
		((GridData) label.getLayoutData()).exclude = excluded;
	}
}
