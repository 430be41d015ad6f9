package elixir;

import elixir.types.Atom as AtomValue;
import elixir.types.Term;

@:native("Tuple")
extern class Tuple {
	@:elixir("Tuple.duplicate({0}, {1})") static function duplicate<T>(value:T, size:Int):Term;
	@:elixir("Tuple.append({0}, {1})") static function append(tuple:Term, value:Term):Term;
	@:elixir("Tuple.delete_at({0}, {1})") static function deleteAt(tuple:Term, index:Int):Term;
	@:elixir("Tuple.insert_at({0}, {1}, {2})") static function insertAt(tuple:Term, index:Int, value:Term):Term;
	@:elixir("Tuple.sum({0})") static function sum(tuple:Term):Float;
	@:elixir("Tuple.to_list({0})") static function toList(tuple:Term):Array<Term>;
	@:elixir("List.to_tuple({0})") static function fromList(list:Array<Term>):Term;
	@:elixir("tuple_size({0})") static function size(tuple:Term):Int;
	@:elixir("elem({0}, {1})") static function elem(tuple:Term, index:Int):Term;
	@:elixir("put_elem({0}, {1}, {2})") static function putElem(tuple:Term, index:Int, value:Term):Term;
	@:elixir("{{0}, {1}}") static function make2<A, B>(a:A, b:B):{_0:A, _1:B};
	@:elixir("{{0}, {1}, {2}}") static function make3<A, B, C>(a:A, b:B, c:C):{_0:A, _1:B, _2:C};
	@:elixir("{{0}, {1}, {2}, {3}}") static function make4<A, B, C, D>(a:A, b:B, c:C, d:D):{_0:A, _1:B, _2:C, _3:D};
	@:elixir("{{0}, {1}, {2}, {3}, {4}}") static function make5<A, B, C, D, E>(a:A, b:B, c:C, d:D, e:E):{_0:A, _1:B, _2:C, _3:D, _4:E};
	@:elixir("match?({:ok, _}, {0})") static function isOkTuple(tuple:Term):Bool;
	@:elixir("match?({:error, _}, {0})") static function isErrorTuple(tuple:Term):Bool;
	@:elixir("elem({0}, 1)") static function getOkValue(tuple:Term):Term;
	@:elixir("elem({0}, 1)") static function getErrorReason(tuple:Term):Term;
	@:elixir("{:ok, {0}}") static function ok<T>(value:T):{_0:AtomValue, _1:T};
	@:elixir("{:error, {0}}") static function error<T>(reason:T):{_0:AtomValue, _1:T};
	@:elixir(":ok") static function okAtom():AtomValue;
	@:elixir(":error") static function errorAtom():AtomValue;
}
