package elixir;

import elixir.types.Term;

@:native("Kernel")
extern class Kernel {
	@:elixir("is_atom({0})") static function isAtom(term:Term):Bool;
	@:elixir("is_binary({0})") static function isBinary(term:Term):Bool;
	@:elixir("is_bitstring({0})") static function isBitstring(term:Term):Bool;
	@:elixir("is_boolean({0})") static function isBoolean(term:Term):Bool;
	@:elixir("is_float({0})") static function isFloat(term:Term):Bool;
	@:elixir("is_function({0})") static function isFunction(term:Term):Bool;
	@:elixir("is_function({0}, {1})") static function isFunctionArity(term:Term, arity:Int):Bool;
	@:elixir("is_integer({0})") static function isInteger(term:Term):Bool;
	@:elixir("is_list({0})") static function isList(term:Term):Bool;
	@:elixir("is_map({0})") static function isMap(term:Term):Bool;
	@:elixir("is_nil({0})") static function isNil(term:Term):Bool;
	@:elixir("is_number({0})") static function isNumber(term:Term):Bool;
	@:elixir("is_pid({0})") static function isPid(term:Term):Bool;
	@:elixir("is_port({0})") static function isPort(term:Term):Bool;
	@:elixir("is_reference({0})") static function isReference(term:Term):Bool;
	@:elixir("is_tuple({0})") static function isTuple(term:Term):Bool;
	@:elixir("to_string({0})") static function toString(term:Term):String;
	@:elixir("to_charlist({0})") static function toCharlist(term:Term):Array<Int>;
	@:elixir("{0} + {1}") static function add(left:Term, right:Term):Term;
	@:elixir("{0} - {1}") static function subtract(left:Term, right:Term):Term;
	@:elixir("{0} * {1}") static function multiply(left:Term, right:Term):Term;
	@:elixir("{0} / {1}") static function divide(left:Float, right:Float):Float;
	@:elixir("div({0}, {1})") static function intDivide(left:Int, right:Int):Int;
	@:elixir("rem({0}, {1})") static function remainder(left:Int, right:Int):Int;
	@:elixir("{0} == {1}") static function equal(left:Term, right:Term):Bool;
	@:elixir("{0} != {1}") static function notEqual(left:Term, right:Term):Bool;
	@:elixir("{0} === {1}") static function strictEqual(left:Term, right:Term):Bool;
	@:elixir("{0} !== {1}") static function strictNotEqual(left:Term, right:Term):Bool;
	@:elixir("{0} < {1}") static function lessThan(left:Term, right:Term):Bool;
	@:elixir("{0} <= {1}") static function lessOrEqual(left:Term, right:Term):Bool;
	@:elixir("{0} > {1}") static function greaterThan(left:Term, right:Term):Bool;
	@:elixir("{0} >= {1}") static function greaterOrEqual(left:Term, right:Term):Bool;
	@:elixir("{0} and {1}") static function logicalAnd(left:Bool, right:Bool):Bool;
	@:elixir("{0} or {1}") static function logicalOr(left:Bool, right:Bool):Bool;
	@:elixir("not {0}") static function logicalNot(value:Bool):Bool;
	@:elixir("elem({0}, {1})") static function elem(tuple:Term, index:Int):Term;
	@:elixir("put_elem({0}, {1}, {2})") static function putElem(tuple:Term, index:Int, value:Term):Term;
	@:elixir("tuple_size({0})") static function tupleSize(tuple:Term):Int;
	@:elixir("hd({0})") static function head(list:Array<Term>):Term;
	@:elixir("tl({0})") static function tail(list:Array<Term>):Array<Term>;
	@:elixir("length({0})") static function length(list:Array<Term>):Int;
	@:elixir("map_size({0})") static function mapSize(map:Term):Int;
	@:elixir("binary_part({0}, {1}, {2})") static function binaryPart(binary:String, start:Int, length:Int):String;
	@:elixir("bit_size({0})") static function bitSize(bitstring:Term):Int;
	@:elixir("byte_size({0})") static function byteSize(binary:String):Int;
	@:elixir("self()") @:effect static function self():Term;
	@:elixir("send({0}, {1})") @:effect static function send(dest:Term, message:Term):Term;
	@:elixir("spawn({0})") @:effect static function spawn(func:() -> Void):Term;
	@:elixir("spawn_link({0})") @:effect static function spawnLink(func:() -> Void):Term;
	@:elixir("raise({0})") @:effect static function raise(message:String):Void;
	@:elixir("throw({0})") @:effect static function throwValue(value:Term):Void;
	@:elixir("exit({0})") @:effect static function exit(reason:Term):Void;
	@:elixir("inspect({0})", "argc=1")
	@:elixir("inspect({0}, {1})")
	@:overload(function(term:Term):String {})
	static function inspect(term:Term, options:Term):String;
	@:elixir("dbg({0})") @:effect static function dbg(value:Term):Term;
	@:elixir("apply({0}, {atom1}, {2})") @:effect static function apply(module:Term, funName:String, args:Array<Term>):Term;
	@:elixir("function_exported?({0}, {atom1}, {2})") @:effect static function functionExported(module:Term, funName:String, arity:Int):Bool;
	@:elixir("abs({0})") static function abs(number:Float):Float;
	@:elixir("ceil({0})") static function ceil(number:Float):Int;
	@:elixir("floor({0})") static function floor(number:Float):Int;
	@:elixir("round({0})") static function round(number:Float):Int;
	@:elixir("trunc({0})") static function trunc(number:Float):Int;
	@:elixir("max({0}, {1})") static function max(a:Term, b:Term):Term;
	@:elixir("min({0}, {1})") static function min(a:Term, b:Term):Term;
	@:elixir("node()") @:effect static function node():Term;
	@:elixir("node({0})") static function nodeOf(pid:Term):Term;
	@:elixir("get_in({0}, {1})") static function getIn(data:Term, keys:Array<Term>):Term;
	@:elixir("put_in({0}, {1}, {2})") static function putIn(data:Term, keys:Array<Term>, value:Term):Term;
	@:elixir("update_in({0}, {1}, {2})") static function updateIn(data:Term, keys:Array<Term>, func:Term->Term):Term;
	@:elixir("struct({0})", "argc=1")
	@:elixir("struct({0}, {1})")
	@:overload(function(module:Term):Term {})
	static function struct(module:Term, fields:Term):Term;
	@:elixir("struct!({0}, {1})") static function structBang(module:Term, fields:Term):Term;
	@:elixir("{0}..{1}//1") static function range(first:Int, last:Int):Term;
	@:elixir("{0}..{1}//{2}") static function rangeWithStep(first:Int, last:Int, step:Int):Term;
}
