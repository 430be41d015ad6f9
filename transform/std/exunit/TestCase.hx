package exunit;

extern class TestCase {
	function new():Void;
}
