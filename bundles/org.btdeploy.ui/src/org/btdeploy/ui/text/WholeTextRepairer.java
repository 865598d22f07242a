package org.btdeploy.ui.text;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;

/** Colours the whole text anew after each change: comments may span lines, and the lexer needs 5 ms for 2,000 elements. */
final class WholeTextRepairer extends DefaultDamagerRepairer {
	WholeTextRepairer(TextScanner scanner) {
		super(scanner);
	}

	@Override
	public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
		return new Region(0, fDocument.getLength());
	}
}
