package ecto;

import elixir.types.Term;

extern class Schema {
	static var field:Term;
	static var belongs_to:Term;
	static var has_many:Term;
	static var has_one:Term;
	static var changeset:Term;
}

extern class FieldTypes {
	static inline var Integer = ":integer";
	static inline var Float = ":float";
	static inline var String = ":string";
	static inline var Boolean = ":boolean";
	static inline var Date = ":date";
	static inline var DateTime = ":naive_datetime";
	static inline var UtcDateTime = ":utc_datetime";
	static inline var Map = ":map";
	static inline var Binary = ":binary";
	static inline var Decimal = ":decimal";
}
