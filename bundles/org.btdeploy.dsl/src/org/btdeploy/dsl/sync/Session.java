package org.btdeploy.dsl.sync;

import java.util.Iterator;
import java.util.List;

import org.btdeploy.dsl.print.DeploymentNames;
import org.btdeploy.dsl.print.Layout;
import org.btdeploy.dsl.print.Phrase;
import org.btdeploy.dsl.print.Printer;
import org.btdeploy.dsl.print.SyntaxTable;
import org.btdeploy.dsl.print.UnwritableException;
import org.btdeploy.dsl.print.ValueWriter;
import org.btdeploy.dsl.print.Values;
import org.btdeploy.dsl.print.Writability;
import org.btdeploy.dsl.read.Region;
import org.btdeploy.dsl.written.Indentation;
import org.btdeploy.dsl.written.SourceText;
import org.btdeploy.dsl.written.WrittenElement;
import org.btdeploy.model.naming.NameTable;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.conversion.IValueConverterService;

/** One change being turned into edits: the text and the model before, and what writes the model after. */
final class Session {
	final SourceText source;
	final Snapshot before;
	final NameChanges changes;
	final DeploymentNames names;
	final Layout layout;
	final Extents extents;
	final ValueWriter writer;
	final Printer printer;
	private final Donor donor;
	private Session given;

	Session(SourceText source, Snapshot before, NameTable namesBefore, NameTable namesAfter, Layout layout, IValueConverterService converters) {
		this(source, before, NameChanges.unique(namesBefore, namesAfter), namesAfter, layout, converters, null);
	}

	private Session(SourceText source, Snapshot before, NameChanges changes, NameTable namesAfter, Layout layout, IValueConverterService converters, Donor donor) {
		this.source = source;
		this.before = before;
		this.layout = layout;
		this.changes = changes;
		this.donor = donor;
		names = new DeploymentNames(namesAfter, converters);
		extents = new Extents(source);
		writer = new ValueWriter(converters, this::reference);
		printer = new Printer(writer, layout, this::childText);
	}

	/** Lets elements of another text come with what is written there. */
	void take(Donor from, NameTable namesAfter, IValueConverterService converters) {
		given = new Session(from.source, from.before, new NameChanges(from.names, namesAfter), namesAfter, layout, converters, from);
	}

	/** @return the child as a text for another place: as it was written, with its comments, or printed if it is new */
	String childText(EObject child, String indent) {
		WrittenElement written = written(child);
		if (written != null) {
			return moved(written, indent);
		}
		return isGiven(child) ? given.moved(given.written(child), indent) : printer.print(child, indent);
	}

	private boolean isGiven(EObject child) {
		return given != null && given.written(child) != null;
	}

	/** @return the child for a place on a line with others */
	String childTextInLine(EObject child, String indent) {
		return written(child) == null && !isGiven(child) && isAllNew(child) ? printer.printFlat(child) : childText(child, indent);
	}

	/** @return whether nothing in the element comes from elsewhere in the text */
	boolean isAllNew(EObject element) {
		for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
			if (before.values(all.next()) != null) {
				return false;
			}
		}
		return true;
	}

	/** @return how the element was written before the change; null if it is new */
	WrittenElement written(EObject element) {
		return before.values(element) == null ? null : WrittenElement.of(element);
	}

	private String moved(WrittenElement written, String indent) {
		Region said = donor == null ? null : donor.region(written.element());
		Region whole = said == null ? extents.of(written.start(), written.end()) : said;
		EditList inner = new EditList(source.text());
		new ElementSync(this, inner).update(written.element());
		StringBuilder text = new StringBuilder();
		int at = whole.offset();
		for (TextEdit edit : inner.result()) {
			text.append(source.text(), at, edit.offset()).append(edit.text());
			at = edit.end();
		}
		text.append(source.text(), at, Math.max(at, whole.end()));
		String all = donor == null ? text.toString() : withOwnLineEnds(text.toString(), whole);
		return Indentation.change(all, source.indent(whole.offset()), indent);
	}

	/** In quoted texts that span lines the line ends are part of the value. */
	private String withOwnLineEnds(String text, Region region) {
		for (int at = source.text().indexOf('\n', region.offset()); at >= 0 && at < region.end(); at = source.text().indexOf('\n', at + 1)) {
			if (source.isInString(at)) {
				return text;
			}
		}
		return text.replace("\r\n", "\n").replace("\n", layout.lineEnd());
	}

	private String reference(EObject target, EReference reference) {
		return target.eIsProxy() ? unresolved(target) : names.text(target, reference);
	}

	private String unresolved(EObject target) {
		for (EObject element : before.elements()) {
			List<Phrase> phrases = SyntaxTable.of(element.eClass()).phrases();
			Object[] values = before.values(element);
			for (int i = 0; i < values.length; i++) {
				if (phrases.get(i).isReference() && Values.asList(values[i]).contains(target)) {
					return ValueSync.textOf(target, Values.asList(values[i]), WrittenElement.of(element).phrases(i));
				}
			}
		}
		throw new UnwritableException(Messages.get("Session_unresolved", Writability.name(target)));
	}
}
