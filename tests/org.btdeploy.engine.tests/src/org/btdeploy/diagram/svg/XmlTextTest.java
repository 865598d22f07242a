package org.btdeploy.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlTextTest {
	@ParameterizedTest
	@CsvSource({ "0,0", "12,12", "12.5,12.5", "12.05,12.05", "-0.004,0", "-3.25,-3.25", "-0.5,-0.5", "0.999,1", "1234.5678,1234.57" })
	void numbersHaveAtMostTwoDecimals(double value, String expected) {
		StringBuilder out = new StringBuilder();
		XmlText.number(out, value);
		assertEquals(expected, out.toString());
	}

	@ParameterizedTest
	@CsvSource({ "0xFFFFFF,#fff", "0x1B2733,#1b2733", "0x112233,#123", "0x112234,#112234", "0,#000" })
	void coloursAreShortWherePossible(String value, String expected) {
		StringBuilder out = new StringBuilder();
		XmlText.color(out, Integer.decode(value));
		assertEquals(expected, out.toString());
	}
}
