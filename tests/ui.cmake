writdesk_test(tst_tables writdesk_tables)
writdesk_test(tst_ui_next_step writdesk_ui)
writdesk_test(tst_ui_window writdesk_ui)
foreach(program writdesk writdesk-reader) # the window's papers are read and drawn in the helper process
    if(TARGET ${program})
        add_dependencies(tst_ui_window ${program})
    endif()
endforeach()
