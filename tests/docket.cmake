find_package(rapidcheck REQUIRED)
writdesk_test(tst_tree writdesk_docket rapidcheck)
writdesk_test(tst_docket writdesk_docket Qt6::Sql)
writdesk_test(tst_docket_tampering writdesk_docket Qt6::Sql rapidcheck)
writdesk_test(tst_docket_lists writdesk_docket Qt6::Sql)
writdesk_test(tst_docket_pages writdesk_docket Qt6::Sql)
writdesk_test(tst_docket_people writdesk_docket Qt6::Sql)
writdesk_test(tst_docket_crash writdesk_docket)
writdesk_test(tst_docket_migration writdesk_docket Qt6::Sql)
writdesk_test(tst_docket_unopened writdesk_docket Qt6::Sql ${CMAKE_DL_LIBS})
set_target_properties(tst_docket_unopened PROPERTIES ENABLE_EXPORTS ON) # the docket then calls this program's statfs
writdesk_test(tst_docket_writes writdesk_docket ${CMAKE_DL_LIBS})
set_target_properties(tst_docket_writes PROPERTIES ENABLE_EXPORTS ON) # SQLite then calls this program's pwrite64
