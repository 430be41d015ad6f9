class CastBad { static function main() { cast(1, Int->Int); cast(1, {x:Int}); cast(1, Array<Int>); cast(1, Array<Dynamic>); cast(1, Foo); (1 is Array<Int>); 1 is {x:Int}; } }
