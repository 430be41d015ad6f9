class ConstraintList { static function f<T:(String, Int)>(x:T) {} }
