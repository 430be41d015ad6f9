package ecto;

import elixir.types.Atom;
import elixir.types.Term;

@:native("Ecto.Migrator")
extern class Migrator {
	@:overload(function(repo:Term, callback:Term->Term):Term {})
	static function withRepo(repo:Term, callback:Term->Term, opts:Array<{_0:Atom, _1:Term}>):Term;
	static function run(repo:Term, path:String, direction:Atom, opts:Array<{_0:Atom, _1:Term}>):Term;
}
