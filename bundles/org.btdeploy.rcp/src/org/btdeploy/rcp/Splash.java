package org.btdeploy.rcp;

import java.io.InputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The picture shown while the workbench starts; our start scripts have no native launcher that could show one. */
final class Splash {
	private final Shell shell;

	private Splash(Shell shell) {
		this.shell = shell;
	}

	/** @return null where there is no picture */
	static Splash open(Display display) {
		InputStream in = Splash.class.getResourceAsStream("/icons/splash.png");
		if (in == null) {
			return null;
		}
		Image image = new Image(display, in);
		Shell shell = new Shell(display, SWT.NO_TRIM | SWT.TOOL);
		Label label = new Label(shell, SWT.NONE);
		label.setImage(image);
		label.pack();
		shell.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2, screen.y + (screen.height - shell.getSize().y) / 2);
		shell.addListener(SWT.Dispose, event -> image.dispose());
		shell.open();
		while (display.readAndDispatch()) {
			// until it is painted
		}
		return new Splash(shell);
	}

	void close() {
		shell.dispose();
	}
}
