package haxe.rtti;

extern class Rtti {
	static function getRtti<T>(c:Class<T>):CType.Classdef;
	static function hasRtti<T>(c:Class<T>):Bool;
}
