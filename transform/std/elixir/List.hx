package elixir;

import elixir.types.Term;

@:native("List")
extern class List {
	static function first<T>(list:Array<T>):Null<T>;
	static function last<T>(list:Array<T>):Null<T>;
	static function wrap<T>(term:Null<T>):Array<T>;
	static function flatten<T>(list:Array<Array<T>>):Array<T>;
	static function duplicate<T>(element:T, n:Int):Array<T>;
	static function insertAt<T>(list:Array<T>, index:Int, value:T):Array<T>;
	static function replaceAt<T>(list:Array<T>, index:Int, value:T):Array<T>;
	static function updateAt<T>(list:Array<T>, index:Int, func:T->T):Array<T>;
	static function delete<T>(list:Array<T>, item:T):Array<T>;
	static function deleteAt<T>(list:Array<T>, index:Int):Array<T>;
	static function foldl<T, A>(list:Array<T>, acc:A, func:(T, A) -> A):A;
	static function foldr<T, A>(list:Array<T>, acc:A, func:(T, A) -> A):A;
	static function toTuple<T>(list:Array<T>):Term;
}
