package org.btdeploy.ui.diagram.menu;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;

/** An entry of a menu. */
public final class MenuEntry extends Action {
	private final Runnable run;

	private MenuEntry(String label, int style, Image image, Runnable run) {
		super(label, style);
		this.run = run;
		setImageDescriptor(image == null ? null : ImageDescriptor.createFromImage(image));
	}

	/** @param image null for none */
	public static Action of(String label, Image image, Runnable run) {
		return new MenuEntry(label, IAction.AS_UNSPECIFIED, image, run);
	}

	/** @return an entry with a tick */
	static Action ticked(String label, Image image, boolean on, Runnable run) {
		Action entry = new MenuEntry(label, IAction.AS_CHECK_BOX, image, run);
		entry.setChecked(on);
		return entry;
	}

	/** @return an entry that only says something */
	public static Action saying(String what) {
		Action entry = new MenuEntry(what, IAction.AS_UNSPECIFIED, null, () -> { });
		entry.setEnabled(false);
		return entry;
	}

	@Override
	public void run() {
		run.run();
	}
}
