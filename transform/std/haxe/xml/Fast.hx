package haxe.xml;

@:deprecated
typedef Fast = Access;
