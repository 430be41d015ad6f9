package haxe.test;

extern class TestCase {}

typedef TestOptions = {
	?async:Bool,
	?timeout:Int,
	?tags:Array<String>,
	?description:String
}

extern class Test {}
extern class Describe {}
